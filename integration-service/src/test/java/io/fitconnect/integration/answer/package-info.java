@NullMarked
package io.fitconnect.integration.answer;

import org.jspecify.annotations.NullMarked;
