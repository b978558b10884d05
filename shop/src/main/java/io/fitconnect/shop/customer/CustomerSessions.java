package io.fitconnect.shop.customer;

/** The sessions of people who are signed in. */
public interface CustomerSessions {

    /** Ends those of an account in all browsers. Joins the caller's transaction. */
    void endAllOf(String subject);
}
