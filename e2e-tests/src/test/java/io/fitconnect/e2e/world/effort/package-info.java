@NullMarked
package io.fitconnect.e2e.world.effort;

import org.jspecify.annotations.NullMarked;
