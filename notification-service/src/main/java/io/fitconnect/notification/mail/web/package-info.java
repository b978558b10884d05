/** The page behind the links of mails, and the address as its athlete sees it. */
@NullMarked
package io.fitconnect.notification.mail.web;

import org.jspecify.annotations.NullMarked;
