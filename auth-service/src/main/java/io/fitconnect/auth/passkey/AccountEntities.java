package io.fitconnect.auth.passkey;

import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;

/** The owners of passkeys: an owner's handle is the account's id, so nothing has to be kept. */
final class AccountEntities implements PublicKeyCredentialUserEntityRepository {

    @Override
    public PublicKeyCredentialUserEntity findById(Bytes id) {
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(id)
                .name(id.toBase64UrlString())
                .displayName("")
                .build();
    }

    @Override
    public PublicKeyCredentialUserEntity findByUsername(String username) {
        throw new UnsupportedOperationException("Options are made here, by account");
    }

    @Override
    public void save(PublicKeyCredentialUserEntity userEntity) {
        throw new UnsupportedOperationException("Nothing is kept");
    }

    @Override
    public void delete(Bytes id) {
        throw new UnsupportedOperationException("Nothing is kept");
    }
}
