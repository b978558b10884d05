@NullMarked
package io.fitconnect.social.reaction;

import org.jspecify.annotations.NullMarked;
