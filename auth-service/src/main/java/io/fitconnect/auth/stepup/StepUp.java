package io.fitconnect.auth.stepup;

import io.fitconnect.auth.page.ReturnPath;
import io.fitconnect.auth.signin.Assurance;
import io.fitconnect.auth.signin.MissingStep;
import io.fitconnect.auth.signin.SignInCompletion;
import io.fitconnect.auth.stepup.SensitivePaths.Sensitive;
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
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Leads a signed-in person who does something sensitive to the page that asks for a recent proof. Nothing of a form is used. */
public final class StepUp implements Filter {

    /** Where a signed-in person proves it by a first factor. */
    public static final String CONFIRM = "/login/confirm";

    /** How long a proof counts. */
    static final Duration AGE = Duration.ofMinutes(10);

    /** Where staff without a second factor set one up. */
    public static final String SET_UP = "/account/security/authenticator";

    private final Assurance assurance;
    private final BackOfficeAssurance backOffice;

    public StepUp(Assurance assurance, BackOfficeAssurance backOffice) {
        this.assurance = assurance;
        this.backOffice = backOffice;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<Sensitive> sensitive = SensitivePaths.find((HttpServletRequest) request);
        MissingStep missing = sensitive.map(this::findMissing).orElse(MissingStep.NONE);
        if (missing == MissingStep.NONE) {
            chain.doFilter(request, response);
            return;
        }
        Optional<String> page = sensitive.map(Sensitive::page).flatMap(ReturnPath::find);
        String question = switch (missing) {
            case SECOND_FACTOR -> ReturnPath.append(SignInCompletion.SECOND_FACTOR, page);
            case NOT_SET_UP -> SET_UP;
            default -> ReturnPath.append(CONFIRM, page);
        };
        ((HttpServletResponse) response).sendRedirect(question);
    }

    private MissingStep findMissing(Sensitive sensitive) {
        Authentication current = SecurityContextHolder.getContext().getAuthentication();
        MissingStep recent = sensitive.act() ? assurance.findForAct(current, AGE) : MissingStep.NONE;
        return recent == MissingStep.NONE && sensitive.ofStaff() && backOffice.demandsTwoFactors(current)
                ? assurance.find(current, true, Optional.empty())
                : recent;
    }
}
