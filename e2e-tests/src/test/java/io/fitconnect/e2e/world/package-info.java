@NullMarked
package io.fitconnect.e2e.world;

import org.jspecify.annotations.NullMarked;
