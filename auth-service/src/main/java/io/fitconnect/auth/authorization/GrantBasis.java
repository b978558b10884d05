package io.fitconnect.auth.authorization;

import io.fitconnect.auth.signin.SignedInAccount;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;

/**
 * Something that a code stands for, and whether it still holds when the code is redeemed. A code may be saved just after its basis ended,
 * when nothing was there to be ended with it; the transaction of the redemption sees either both or neither. Refresh tokens end with
 * their basis, so nothing is looked up for them.
 */
public interface GrantBasis {

    boolean holds(JwtEncodingContext context, SignedInAccount owner);
}
