package org.saheltimeline.render;

import freemarker.template.ObjectWrapper;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The variables that a template begins with. */
record Root(Map<String, ?> variables, ObjectWrapper wrapper) implements TemplateHashModel {

    @Override
    public @Nullable TemplateModel get(String name) throws TemplateModelException {
        return wrapper.wrap(variables.get(name));
    }

    @Override
    public boolean isEmpty() {
        return variables.isEmpty();
    }
}
