package io.fitconnect.auth.stepup;

import io.fitconnect.auth.page.ReturnPath;
import io.fitconnect.auth.signin.Assurance;
import io.fitconnect.auth.signin.MissingStep;
import io.fitconnect.auth.signin.SignInCompletion;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;

/** Leads a signed-in person who does something sensitive to the page that asks for a recent proof. Nothing of a form is used. */
public final class StepUp implements Filter {

    /** Where a signed-in person proves it by a first factor. */
    public static final String CONFIRM = "/login/confirm";

    /** How long a proof counts. */
    static final Duration AGE = Duration.ofMinutes(10);

    private final Assurance assurance;

    public StepUp(Assurance assurance) {
        this.assurance = assurance;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<String> page = SensitivePaths.find((HttpServletRequest) request);
        MissingStep missing = page.isEmpty()
                ? MissingStep.NONE
                : assurance.findForAct(SecurityContextHolder.getContext().getAuthentication(), AGE);
        if (missing == MissingStep.NONE) {
            chain.doFilter(request, response);
            return;
        }
        String question = missing == MissingStep.SECOND_FACTOR ? SignInCompletion.SECOND_FACTOR : CONFIRM;
        ((HttpServletResponse) response).sendRedirect(ReturnPath.append(question, page.flatMap(ReturnPath::find)));
    }
}
