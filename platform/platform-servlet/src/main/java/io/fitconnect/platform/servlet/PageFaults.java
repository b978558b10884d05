package io.fitconnect.platform.servlet;

import java.util.Optional;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.beans.ConversionNotSupportedException;
import org.springframework.beans.InvalidPropertyException;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;

/**
 * Knows which failures of a page's controller are faults of the request. Spring answers most of them by itself, but not where an
 * advice takes every exception, as those of pages do to show the error page.
 */
public final class PageFaults {

    private PageFaults() {}

    /** The status to answer with; empty when the application is at fault. */
    public static Optional<HttpStatusCode> find(Exception failure) {
        if (failure instanceof ErrorResponse known) {
            return Optional.of(known.getStatusCode());
        }
        if (failure instanceof MethodArgumentTypeMismatchException mismatch && isPartOfThePath(mismatch)) {
            return Optional.of(HttpStatus.NOT_FOUND); // no page has this address
        }
        if (failure instanceof InvalidParameterException refused) {
            return Optional.of(HttpStatusCode.valueOf(refused.getErrorCode()));
        }
        return isMalformed(failure) ? Optional.of(HttpStatus.BAD_REQUEST) : Optional.empty();
    }

    private static boolean isPartOfThePath(MethodArgumentTypeMismatchException mismatch) {
        return mismatch.getParameter().hasParameterAnnotation(PathVariable.class);
    }

    /** The property that a form's field names need not exist; where no converter does, the controller is wrong. */
    private static boolean isMalformed(Exception failure) {
        return (failure instanceof TypeMismatchException && !(failure instanceof ConversionNotSupportedException))
                || failure instanceof InvalidPropertyException
                || failure instanceof HttpMessageNotReadableException
                || failure instanceof MultipartException
                || failure instanceof RequestRejectedException;
    }
}
