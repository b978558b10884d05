/** The pages and pictures of the catalogue. */
@NullMarked
package io.fitconnect.shop.catalogue.web;

import org.jspecify.annotations.NullMarked;
