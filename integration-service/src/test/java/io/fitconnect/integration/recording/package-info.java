@NullMarked
package io.fitconnect.integration.recording;

import org.jspecify.annotations.NullMarked;
