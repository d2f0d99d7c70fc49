package org.saheltimeline.model;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Something that is made once, by the first of all threads that asks for it. */
public final class Lazy<T> implements Supplier<T> {

    private @Nullable Supplier<T> maker;
    private volatile @Nullable T made;

    public Lazy(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public T get() {
        T known = made;
        return known != null ? known : make();
    }

    private synchronized T make() {
        T known = made;
        if (known == null) {
            known = Objects.requireNonNull(maker).get();
            made = known;
            maker = null;
        }
        return known;
    }
}
