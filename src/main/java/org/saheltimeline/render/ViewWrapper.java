package org.saheltimeline.render;

import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
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

    private final Map<Class<?>, Map<String, Method>> components = new ConcurrentHashMap<>();

    private static Map<String, Method> componentsOf(Class<?> type) {
        Map<String, Method> accessors = new HashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true);
            accessors.put(component.getName(), accessor);
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

    private record View(Record view, Map<String, Method> components, ViewWrapper wrapper) implements TemplateHashModel {
        @Override
        public @Nullable TemplateModel get(String key) throws TemplateModelException {
            Method component = components.get(key);
            if (component == null) {
                throw new TemplateModelException(
                        view.getClass().getSimpleName() + " has no \"" + key + "\"; it has " + components.keySet());
            }
            try {
                return wrapper.wrap(component.invoke(view));
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new TemplateModelException(e);
            }
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }
}
