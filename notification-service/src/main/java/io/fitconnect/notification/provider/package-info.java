/**
 * Calls to providers that the house has a contract with, such as those of mobile push: https, over HTTP/2 where they speak it, bounded in
 * time, without redirects. Addresses that strangers give go by the platform's {@code OutgoingClient}.
 */
@NullMarked
package io.fitconnect.notification.provider;

import org.jspecify.annotations.NullMarked;
