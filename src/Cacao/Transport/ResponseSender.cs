using System.Buffers;
using Microsoft.AspNetCore.Http;

namespace Cacao.Transport;

/// <summary>Sends what the executor wrote: status and frame are ours, the JSON goes into the pipe as it is.</summary>
internal static class ResponseSender
{
    private const string GraphQLResponse = "application/graphql-response+json; charset=utf-8";
    private const string Json = "application/json; charset=utf-8";
    private const string Multipart = "multipart/mixed; boundary=\"-\"";
    private const string JsonLines = "application/jsonl; charset=utf-8";
    private const string GraphQLResponseLines = "application/graphql-response+jsonl; charset=utf-8";
    private const string EventStream = "text/event-stream; charset=utf-8";

    private static readonly byte[] s_partStart = "\r\n---\r\nContent-Type: application/json; charset=utf-8\r\n\r\n"u8.ToArray();
    private static readonly byte[] s_partsEnd = "\r\n-----\r\n"u8.ToArray();
    private static readonly byte[] s_lineEnd = "\n"u8.ToArray();
    private static readonly byte[] s_eventStart = "event: next\ndata: "u8.ToArray();
    private static readonly byte[] s_eventEnd = "\n\n"u8.ToArray();
    private static readonly byte[] s_complete = "event: complete\ndata:\n\n"u8.ToArray();
    private static readonly byte[] s_eventsEnd = [.. s_eventEnd, .. s_complete];

    /// <summary>Sends one response. <paramref name="refusal"/> is the status of a request that did not reach the executor.</summary>
    public static async ValueTask SendAsync(HttpResponse response, AcceptedMedia media, OperationResult one, int? refusal = null)
    {
        response.StatusCode = StatusOf(media.Single, one.Failure, refusal);
        response.ContentType = ContentTypeOf(media.Single);
        var (before, after) = FrameOf(media.Single);
        response.ContentLength = before.Length + one.Json.Length + after.Length;
        var writer = response.BodyWriter;
        writer.Write(before.Span);
        writer.Write(one.Json.Span);
        writer.Write(after.Span);
        await writer.FlushAsync(response.HttpContext.RequestAborted);
    }

    /// <summary>Only application/graphql-response+json tells by the status how a request went; what has no answer at all is told to everyone.</summary>
    private static int StatusOf(ResponseMedia media, RequestFailure failure, int? refusal)
    {
        if (refusal is StatusCodes.Status406NotAcceptable or StatusCodes.Status413PayloadTooLarge)
        {
            return refusal.Value;
        }

        return media is not ResponseMedia.GraphQLResponse
            ? StatusCodes.Status200OK
            : refusal ?? failure switch
            {
                RequestFailure.None => StatusCodes.Status200OK,
                RequestFailure.NotAuthorized => StatusCodes.Status401Unauthorized,
                RequestFailure.OperationNotAllowed => StatusCodes.Status405MethodNotAllowed,
                RequestFailure.Internal => StatusCodes.Status500InternalServerError,
                _ => StatusCodes.Status400BadRequest,
            };
    }

    public static string ContentTypeOf(ResponseMedia media) => media switch
    {
        ResponseMedia.GraphQLResponse => GraphQLResponse,
        ResponseMedia.Json => Json,
        ResponseMedia.Multipart => Multipart,
        ResponseMedia.JsonLines => JsonLines,
        ResponseMedia.GraphQLResponseLines => GraphQLResponseLines,
        _ => EventStream,
    };

    private static (ReadOnlyMemory<byte> Before, ReadOnlyMemory<byte> After) FrameOf(ResponseMedia media) => media switch
    {
        ResponseMedia.Multipart => (s_partStart, s_partsEnd),
        ResponseMedia.JsonLines or ResponseMedia.GraphQLResponseLines => (default, s_lineEnd),
        ResponseMedia.EventStream => (s_eventStart, s_eventsEnd),
        _ => default,
    };
}
