using Microsoft.Net.Http.Headers;

namespace Cacao.Transport;

/// <summary>The Content-Type of a POST.</summary>
internal static class RequestContentType
{
    private const string Json = "application/json";

    /// <summary>Whether the body is said to be JSON. Only such requests are ours: a form of another origin cannot send them unasked.</summary>
    public static bool IsJson(string? contentType)
        => contentType is not null
            && (contentType.Equals(Json, StringComparison.OrdinalIgnoreCase)
                || (MediaTypeHeaderValue.TryParse(contentType, out var media)
                    && media.MediaType.Equals(Json, StringComparison.OrdinalIgnoreCase)));

    /// <summary>The charset when it is none that UTF-8 covers.</summary>
    public static string? GetForeignCharset(string? contentType)
    {
        if (contentType is null
            || contentType.Length == Json.Length
            || !MediaTypeHeaderValue.TryParse(contentType, out var media)
            || !media.Charset.HasValue)
        {
            return null;
        }

        var charset = HeaderUtilities.RemoveQuotes(media.Charset).ToString();
        return charset.ToUpperInvariant() is "UTF-8" or "UTF8" or "US-ASCII" ? null : charset;
    }
}
