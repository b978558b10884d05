@NullMarked
package io.fitconnect.integration.activity;

import org.jspecify.annotations.NullMarked;
