package org.saheltimeline.render;

import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.UndeclaredThrowableException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Shows templates the components of records, and nothing else of Java: no methods, no other classes.
 *
 * <p>A component that does not exist is an error that names those which do; one that is null is missing.
 */
final class ViewWrapper implements ObjectWrapper {

    /** A component as a function of a record. */
    private static final MethodType ACCESSOR = MethodType.methodType(Object.class, Object.class);

    private final Map<Class<?>, Map<String, MethodHandle>> components = new ConcurrentHashMap<>();

    private static Map<String, MethodHandle> componentsOf(Class<?> type) {
        Map<String, MethodHandle> accessors = new HashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true);
            try {
                MethodHandle handle = MethodHandles.lookup().unreflect(accessor);
                accessors.put(component.getName(), handle.asType(ACCESSOR));
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }
        return accessors;
    }

    @Override
    public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
        if (value == null || value instanceof TemplateModel) {
            return (TemplateModel) value;
        }
        if (value instanceof String text) {
            return new SimpleScalar(text);
        }
        if (value instanceof Boolean truth) {
            return truth ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
        }
        if (value instanceof Number number) {
            return new SimpleNumber(number);
        }
        if (value instanceof List<?> list) {
            return new Sequence(list, this);
        }
        if (value instanceof Record view) {
            return new View(view, components.computeIfAbsent(view.getClass(), ViewWrapper::componentsOf), this);
        }
        if (value instanceof Optional<?> optional) {
            return wrap(optional.orElse(null));
        }
        throw new TemplateModelException(
                "a template cannot be shown a " + value.getClass().getName());
    }

    private record Sequence(List<?> list, ViewWrapper wrapper) implements TemplateSequenceModel {
        @Override
        public @Nullable TemplateModel get(int index) throws TemplateModelException {
            return index < list.size() ? wrapper.wrap(list.get(index)) : null;
        }

        @Override
        public int size() {
            return list.size();
        }
    }

    private record View(Record view, Map<String, MethodHandle> components, ViewWrapper wrapper)
            implements TemplateHashModel {
        @Override
        public @Nullable TemplateModel get(String key) throws TemplateModelException {
            MethodHandle component = components.get(key);
            if (component == null) {
                throw new TemplateModelException(
                        view.getClass().getSimpleName() + " has no \"" + key + "\"; it has " + components.keySet());
            }
            try {
                return wrapper.wrap((Object) component.invokeExact((Object) view));
            } catch (TemplateModelException | RuntimeException | Error e) {
                throw e;
            } catch (Throwable e) {
                throw new TemplateModelException(new UndeclaredThrowableException(e));
            }
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }
}
