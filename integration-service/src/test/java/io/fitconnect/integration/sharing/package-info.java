@NullMarked
package io.fitconnect.integration.sharing;

import org.jspecify.annotations.NullMarked;
