@NullMarked
package io.fitconnect.local.mail;

import org.jspecify.annotations.NullMarked;
