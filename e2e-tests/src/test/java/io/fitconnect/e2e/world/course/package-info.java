@NullMarked
package io.fitconnect.e2e.world.course;

import org.jspecify.annotations.NullMarked;
