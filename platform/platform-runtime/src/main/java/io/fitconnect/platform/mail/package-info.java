/**
 * Mail to a person: scheduled in the transaction of what it tells, sealed at rest, delivered by SMTP as due work. A service that
 * has Spring's mail sender and a ring of sealing keys gets {@link io.fitconnect.platform.mail.Mails}.
 */
@NullMarked
package io.fitconnect.platform.mail;

import org.jspecify.annotations.NullMarked;
