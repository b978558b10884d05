package io.fitconnect.auth.authorization.persistence;

import io.fitconnect.auth.signin.SignedInAccount;
import org.springframework.security.jackson.SecurityJacksonModules;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** How the open-ended parts of an authorization are written; reads no type that is not listed. */
final class AuthorizationJson {

    static final JsonMapper MAPPER = JsonMapper.builder()
            .addModules(SecurityJacksonModules.getModules(
                    AuthorizationJson.class.getClassLoader(),
                    BasicPolymorphicTypeValidator.builder().allowIfSubType(SignedInAccount.class)))
            .build();

    private AuthorizationJson() {}
}
