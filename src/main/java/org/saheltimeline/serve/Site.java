package org.saheltimeline.serve;

/** What is served. Called from many threads. */
public interface Site {

    /**
     * The answer to a request that may be answered.
     *
     * @param path decoded, without the slash at its beginning; no part of it is {@code ..}
     * @param query as it was sent; empty where there is none
     */
    Answer answer(String path, String query);
}
