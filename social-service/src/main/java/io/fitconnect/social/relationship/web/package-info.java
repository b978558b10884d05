/** Friends, requests, followers and blocks over HTTP. */
@NullMarked
package io.fitconnect.social.relationship.web;

import org.jspecify.annotations.NullMarked;
