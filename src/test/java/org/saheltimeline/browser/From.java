package org.saheltimeline.browser;

/** Where readers have the site from. */
enum From {
    A_SERVER,
    A_DISK
}
