@NullMarked
package io.fitconnect.social.content;

import org.jspecify.annotations.NullMarked;
