@NullMarked
package io.fitconnect.platform.mail;

import org.jspecify.annotations.NullMarked;
