@NullMarked
package io.fitconnect.auth.requirements;

import org.jspecify.annotations.NullMarked;
