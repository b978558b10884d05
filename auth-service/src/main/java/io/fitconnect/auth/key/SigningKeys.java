package io.fitconnect.auth.key;

import java.util.List;

/** The signing keys of the platform, as all instances share them. */
public interface SigningKeys {

    List<SigningKey> list();

    /** Adds the next key of a line. When another instance was faster, its key stands and this one is lost. */
    void addUnlessPresent(SigningKey key);

    /** Erases the private part of a key that will not sign again. */
    void erasePrivatePart(SigningKey key);

    void forget(SigningKey key);
}
