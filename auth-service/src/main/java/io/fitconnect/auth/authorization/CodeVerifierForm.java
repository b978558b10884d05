package io.fitconnect.auth.authorization;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.web.authentication.AuthenticationConverter;

/** Refuses a code verifier that is shorter, longer or of other characters than RFC 7636, section 4.1, says: it could be guessed. */
final class CodeVerifierForm implements AuthenticationConverter {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._~-]{43,128}");

    @Override
    public @Nullable Authentication convert(HttpServletRequest request) {
        String verifier = request.getParameter(PkceParameterNames.CODE_VERIFIER);
        if (verifier != null && !FORM.matcher(verifier).matches()) {
            throw new OAuth2AuthenticationException(new OAuth2Error(
                    OAuth2ErrorCodes.INVALID_GRANT, "code_verifier has 43 to 128 unreserved characters", null));
        }
        return null;
    }
}
