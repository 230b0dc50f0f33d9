using Fuzz.Requests;
using Fuzz.Targets;

namespace Fuzz.Running;

/// <summary>Sends a request as it is and reads the answer; of a stream of events only what comes at once.</summary>
internal static class HttpSender
{
    private static readonly TimeSpan s_look = TimeSpan.FromMilliseconds(300);
    private static readonly UriCreationOptions s_asItIs = new() { DangerousDisablePathAndQueryCanonicalization = true };

    public static async Task<Outcome> SendAsync(FuzzTarget target, FuzzRequest made)
    {
        using var request = new HttpRequestMessage(new HttpMethod(made.Method), new Uri($"{target.Address.GetLeftPart(UriPartial.Authority)}{made.Target}", s_asItIs));
        request.Content = made.Body is null ? null : new ByteArrayContent(made.Body);
        request.Headers.TransferEncodingChunked = made.Chunked ? true : null;
        foreach (var (name, value) in made.Headers)
        {
            if (!request.Headers.TryAddWithoutValidation(name, value))
            {
                request.Content?.Headers.TryAddWithoutValidation(name, value);
            }
        }

        try
        {
            using var response = await target.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
            var mediaType = response.Content.Headers.ContentType?.MediaType;
            var body = await ReadAsync(response, mediaType is "text/event-stream" or "application/jsonl" or "multipart/mixed");
            return new Outcome(
                AnswerCheck.Problem((int)response.StatusCode, mediaType, made.Method == "HEAD" ? "{\"data\":{}}"u8.ToArray() : body, target),
                response.IsSuccessStatusCode && body.AsSpan().IndexOf("\"data\":{"u8) >= 0 || (made.Kind == "reports" && response.IsSuccessStatusCode));
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException or TaskCanceledException)
        {
            return new Outcome($"no answer: {failure.GetType().Name} {failure.Message} {failure.InnerException?.Message}", false);
        }
    }

    private static async Task<byte[]> ReadAsync(HttpResponseMessage response, bool isStream)
    {
        if (!isStream)
        {
            return await response.Content.ReadAsByteArrayAsync();
        }

        using var end = new CancellationTokenSource(s_look);
        using var read = new MemoryStream();
        try
        {
            await response.Content.CopyToAsync(read, end.Token);
        }
        catch (OperationCanceledException)
        {
            // A subscription does not end by itself.
        }

        return read.ToArray();
    }
}
