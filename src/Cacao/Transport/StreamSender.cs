using System.Buffers;
using System.IO.Pipelines;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Cacao.Transport;

/// <summary>Sends the responses of a stream as they come: events (SSE), lines of JSON, or parts (multipart).</summary>
internal static class StreamSender
{
    /// <summary>A comment: clients pass over it. Specification: Server-sent events, Parsing an event stream.</summary>
    private static readonly byte[] s_keepAlive = ":\n\n"u8.ToArray();

    private static readonly Frame s_events = new([], "event: next\ndata: "u8.ToArray(), "\n\n"u8.ToArray(), "event: complete\ndata:\n\n"u8.ToArray());

    private static readonly Frame s_lines = new([], [], "\n"u8.ToArray(), []);

    // The boundary after a part goes out with it: before that a client does not know that the part is whole. RFC 2046, section 5.1.1.
    private static readonly Frame s_parts = new(
        "\r\n---"u8.ToArray(),
        "\r\nContent-Type: application/json; charset=utf-8\r\n\r\n"u8.ToArray(),
        "\r\n---"u8.ToArray(),
        "--\r\n"u8.ToArray());

    /// <summary>
    /// Sends a stream to its end. The headers go out at once, so that the client knows that it is subscribed. When the host stops, a
    /// subscription breaks off instead: its client comes back for the rest, to the next copy.
    /// </summary>
    /// <param name="response">The response; nothing was sent yet.</param>
    /// <param name="media">Event stream, JSON lines or multipart.</param>
    /// <param name="stream">What is sent; the caller disposes it.</param>
    /// <param name="keepAlive">How long an event stream may be silent; null: for ever.</param>
    public static async ValueTask SendAsync(HttpResponse response, ResponseMedia media, ResponseStream stream, TimeSpan? keepAlive)
    {
        var context = response.HttpContext;
        var stopping = stream.IsIncremental
            ? CancellationToken.None
            : context.RequestServices.GetService<IHostApplicationLifetime>()?.ApplicationStopping ?? CancellationToken.None;
        using var broken = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopping);
        var cancellationToken = broken.Token;
        var frame = media switch
        {
            ResponseMedia.EventStream => s_events,
            ResponseMedia.JsonLines or ResponseMedia.GraphQLResponseLines => s_lines,
            _ => s_parts,
        };
        response.ContentType = ResponseSender.ContentTypeOf(media);
        response.Headers.CacheControl = "no-cache";
        try
        {
            await response.StartAsync(cancellationToken);
            response.BodyWriter.Write(frame.Start);
            await response.BodyWriter.FlushAsync(cancellationToken);
            await SendResultsAsync(response.BodyWriter, frame, stream, media is ResponseMedia.EventStream ? keepAlive : null, cancellationToken);
            response.BodyWriter.Write(frame.End);
            await response.BodyWriter.FlushAsync(cancellationToken);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // In no form can that be taken for the end.
            context.Abort();
        }
    }

    private static async ValueTask SendResultsAsync(
        PipeWriter writer,
        Frame frame,
        ResponseStream stream,
        TimeSpan? keepAlive,
        CancellationToken cancellationToken)
    {
        using var ends = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var results = stream.ReadResultsAsync(ends.Token).GetAsyncEnumerator(ends.Token);
        var next = results.MoveNextAsync().AsTask();
        try
        {
            while (await IsComingAsync(writer, next, keepAlive, cancellationToken))
            {
                await using (var result = results.Current)
                {
                    writer.Write(frame.Before);
                    writer.Write(result.Json.Span);
                    writer.Write(frame.After);
                    await writer.FlushAsync(cancellationToken);
                }

                next = results.MoveNextAsync().AsTask();
            }
        }
        finally
        {
            // A client that is gone is noticed while sending or while waiting; either way the stream must stand still to be disposed.
            await ends.CancelAsync();
            await ((Task)next).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            await results.DisposeAsync();
        }
    }

    /// <summary>Waits for the next result, and shows signs of life meanwhile. False when the stream is over.</summary>
    private static async ValueTask<bool> IsComingAsync(
        PipeWriter writer,
        Task<bool> next,
        TimeSpan? keepAlive,
        CancellationToken cancellationToken)
    {
        while (keepAlive is { } interval && !next.IsCompleted)
        {
            await ((Task)next).WaitAsync(interval, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (!next.IsCompleted && !cancellationToken.IsCancellationRequested)
            {
                writer.Write(s_keepAlive);
                await writer.FlushAsync(cancellationToken);
            }

            cancellationToken.ThrowIfCancellationRequested();
        }

        return await next;
    }

    /// <summary>What stands around all results, and around each.</summary>
    private sealed record Frame(byte[] Start, byte[] Before, byte[] After, byte[] End);
}
