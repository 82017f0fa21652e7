// The system libcurl (Debian: libcurl4-gnutls-dev), as found by pkg-config, and its functions of variable length once
// for each type of argument, because Swift cannot call the originals.
#ifndef DG_CCURL_SHIM_H
#define DG_CCURL_SHIM_H

#include <curl/curl.h>
#include <sys/socket.h>

static inline CURLcode ccurl_set_long(CURL *handle, CURLoption option, long value) {
    return curl_easy_setopt(handle, option, value);
}

static inline CURLcode ccurl_set_text(CURL *handle, CURLoption option, const char *value) {
    return curl_easy_setopt(handle, option, value);
}

static inline CURLcode ccurl_set_pointer(CURL *handle, CURLoption option, void *value) {
    return curl_easy_setopt(handle, option, value);
}

static inline CURLcode ccurl_set_reader(
    CURL *handle, CURLoption option, size_t (*function)(char *, size_t, size_t, void *)) {
    return curl_easy_setopt(handle, option, function);
}

static inline CURLcode ccurl_set_socket_opener(
    CURL *handle, curl_socket_t (*function)(void *, curlsocktype, struct curl_sockaddr *)) {
    return curl_easy_setopt(handle, CURLOPT_OPENSOCKETFUNCTION, function);
}

static inline curl_socket_t ccurl_open_socket(const struct curl_sockaddr *address) {
    return socket(address->family, address->socktype, address->protocol);
}

static inline curl_socket_t ccurl_no_socket(void) { return CURL_SOCKET_BAD; }

static inline int ccurl_family_4(void) { return AF_INET; }

static inline int ccurl_family_6(void) { return AF_INET6; }

static inline const void *ccurl_address(const struct curl_sockaddr *address) { return &address->addr; }

static inline long ccurl_long(CURL *handle, CURLINFO info) {
    long value = 0;
    return curl_easy_getinfo(handle, info, &value) == CURLE_OK ? value : 0;
}

static inline long long ccurl_offset(CURL *handle, CURLINFO info, long long missing) {
    curl_off_t value = 0;
    return curl_easy_getinfo(handle, info, &value) == CURLE_OK ? (long long)value : missing;
}

static inline const char *ccurl_text(CURL *handle, CURLINFO info) {
    char *value = NULL;
    return curl_easy_getinfo(handle, info, &value) == CURLE_OK ? value : NULL;
}

static inline CURLcode ccurl_result(const CURLMsg *message) { return message->data.result; }

#endif
