package io.fitconnect.auth.outsideprovider;

import io.fitconnect.auth.account.AccountId;
import java.util.Optional;

/**
 * A person who came back from a provider.
 *
 * @param linkTo the account that the person, signed in there, wanted to link
 * @param resume the key of the request that waits for the sign-in
 * @param linked the link of the person to an account here
 */
public record OutsideArrival(
        OutsidePerson person, Optional<AccountId> linkTo, Optional<String> resume, Optional<OutsideLink> linked) {}
