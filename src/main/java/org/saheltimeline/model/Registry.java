package org.saheltimeline.model;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Things of one kind by id, in a fixed order. */
public final class Registry<T> {

    private final Map<String, T> byId;

    private Registry(Map<String, T> byId) {
        this.byId = Collections.unmodifiableMap(byId);
    }

    /** Things in this order; of two with one id the first stays. Ids are those of {@link Ref}s. */
    public static <T> Registry<T> of(List<T> things, Function<T, String> id) {
        Map<String, T> byId = new LinkedHashMap<>(things.size() * 2);
        for (T thing : things) {
            byId.putIfAbsent(id.apply(thing).intern(), thing);
        }
        return new Registry<>(byId);
    }

    /**
     * The thing of a reference that the linker has resolved.
     *
     * @throws IllegalStateException if there is none, which the linker rules out
     */
    public T get(Ref ref) {
        @Nullable T thing = byId.get(ref.id());
        if (thing == null) {
            throw new IllegalStateException("unlinked reference " + ref);
        }
        return thing;
    }

    public Optional<T> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    public boolean has(String id) {
        return byId.containsKey(id);
    }

    public Set<String> ids() {
        return byId.keySet();
    }

    public Collection<T> values() {
        return byId.values();
    }

    public int size() {
        return byId.size();
    }
}
