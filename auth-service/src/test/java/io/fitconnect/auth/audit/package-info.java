@NullMarked
package io.fitconnect.auth.audit;

import org.jspecify.annotations.NullMarked;
