package io.fitconnect.platform.servlet;

import java.util.Iterator;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.server.ResponseStatusException;

/**
 * Reads into a form, which is a record, the fields that it declares. Spring would go on to set properties by the names of all other
 * fields, such as {@code name.first}, and fail at them. A name with an index is refused, since Spring fails at one that is no number or
 * a large one, and no form has such fields.
 */
@ControllerAdvice
final class DeclaredFields {

    @InitBinder
    void declare(WebDataBinder binder, WebRequest request) {
        binder.setDeclarativeBinding(true);
        ResolvableType type = binder.getTargetType();
        if (type != null && type.toClass().isRecord() && hasIndex(request.getParameterNames())) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
    }

    private static boolean hasIndex(Iterator<String> names) {
        while (names.hasNext()) {
            if (names.next().indexOf('[') >= 0) {
                return true;
            }
        }
        return false;
    }
}
