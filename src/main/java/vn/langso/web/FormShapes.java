package vn.langso.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/** Notes the shape of each form of a request, which is not known any more when its answers could not be read. */
@ControllerAdvice
class FormShapes {

    private static final String NOTE = FormShapes.class.getName() + ".";

    @InitBinder
    void note(WebDataBinder binder, HttpServletRequest request) {
        form(binder)
                .flatMap(FormShape::of)
                .ifPresent(shape -> request.setAttribute(NOTE + binder.getObjectName(), shape));
    }

    static Optional<FormShape> of(String form, HttpServletRequest request) {
        return Optional.ofNullable((FormShape) request.getAttribute(NOTE + form));
    }

    private static Optional<Class<?>> form(WebDataBinder binder) {
        var type = binder.getTargetType();
        return Optional.<Class<?>>ofNullable(type == null ? null : type.resolve())
                .or(() -> Optional.ofNullable(binder.getTarget()).map(Object::getClass));
    }
}
