/** The mails about an account: their texts, and how many one address or network may cause. */
@NullMarked
package io.fitconnect.auth.mail;

import org.jspecify.annotations.NullMarked;
