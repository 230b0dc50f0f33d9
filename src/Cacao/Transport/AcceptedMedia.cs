using Cacao.Execution;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Cacao.Transport;

/// <summary>The forms that a response can have.</summary>
internal enum ResponseMedia
{
    /// <summary>application/graphql-response+json: the status tells how the request went.</summary>
    GraphQLResponse,

    /// <summary>application/json: the status is 200 whatever happened, for older clients.</summary>
    Json,

    /// <summary>multipart/mixed: a part for each response.</summary>
    Multipart,

    /// <summary>application/jsonl: a line for each response.</summary>
    JsonLines,

    /// <summary>application/graphql-response+jsonl: the same by HotChocolate's name, which its clients ask for.</summary>
    GraphQLResponseLines,

    /// <summary>text/event-stream: an event for each response.</summary>
    EventStream,
}

/// <summary>The forms that a client takes, as its Accept header says. Specification: GraphQL over HTTP, Accept.</summary>
internal sealed class AcceptedMedia
{
    private const int FormCount = 6;

    /// <summary>A client that says nothing, or that it takes anything.</summary>
    public static readonly AcceptedMedia Default = new(ResponseMedia.GraphQLResponse, null);

    private readonly IncrementalFormat _format;

    private static readonly AcceptedMedia s_json = new(ResponseMedia.Json, null);

    private static readonly ResponseMedia[] s_streams =
        [ResponseMedia.Multipart, ResponseMedia.JsonLines, ResponseMedia.GraphQLResponseLines, ResponseMedia.EventStream];

    private AcceptedMedia(ResponseMedia single, ResponseMedia? stream, ResponseMedia? parts = null, IncrementalFormat format = default)
        => (Single, Stream, Parts, _format) = (single, stream, parts, format);

    /// <summary>For one response.</summary>
    public ResponseMedia Single { get; }

    /// <summary>For the responses of a subscription; null: the client takes no stream.</summary>
    public ResponseMedia? Stream { get; }

    /// <summary>For the parts of one response (@defer, @stream); null: the client takes it whole only.</summary>
    public ResponseMedia? Parts { get; }

    /// <summary>How parts say where they belong; null: the client takes none.</summary>
    public IncrementalFormat? Incremental => Parts is null ? null : _format;

    /// <summary>What can be answered in these forms.</summary>
    public AllowedOperations Operations => Stream is null ? AllowedOperations.Query | AllowedOperations.Mutation : AllowedOperations.All;

    public static AcceptedMedia Parse(StringValues accept)
    {
        if (StringValues.IsNullOrEmpty(accept))
        {
            return Default;
        }

        return accept.Count > 1
            ? Negotiate(accept)
            : accept[0] switch
            {
                "*/*" or "application/*" or "application/graphql-response+json" => Default,
                "application/json" => s_json,
                _ => Negotiate(accept),
            };
    }

    private static AcceptedMedia Negotiate(StringValues accept)
    {
        if (!MediaTypeHeaderValue.TryParseStrictList(accept, out var ranges))
        {
            throw new RequestFormatException(TransportErrors.AcceptUnreadable(accept.ToString()));
        }

        Span<double> weights = stackalloc double[FormCount];
        Weigh(ranges, weights);

        // A stream is the last resort for one response: clients list it beside JSON for their subscriptions.
        var single = Best(weights, ResponseMedia.GraphQLResponse, ResponseMedia.Json)
            ?? Best(weights, s_streams)
            ?? throw new RequestFormatException(TransportErrors.AcceptUnsupported(), StatusCodes.Status406NotAcceptable);
        var parts = Best(weights, s_streams);
        return new AcceptedMedia(
            single,
            Best(weights, ResponseMedia.EventStream, ResponseMedia.JsonLines, ResponseMedia.GraphQLResponseLines),
            parts,
            ranges.Any(range => FormOf(range).Form == parts && IsLegacy(range)) ? IncrementalFormat.Paths : IncrementalFormat.Ids);
    }

    /// <summary>The most exact range that fits a form decides, as RFC 9110 asks; wildcards stand for the first form only.</summary>
    private static void Weigh(IEnumerable<MediaTypeHeaderValue> ranges, Span<double> weights)
    {
        Span<int> exactness = stackalloc int[FormCount];
        foreach (var range in ranges)
        {
            var (form, exact) = FormOf(range);
            if (exact > exactness[(int)form])
            {
                exactness[(int)form] = exact;
                weights[(int)form] = range.Quality ?? 1;
            }
        }
    }

    /// <summary>The form that a range means, and how exactly; 0 for none.</summary>
    private static (ResponseMedia Form, int Exactness) FormOf(MediaTypeHeaderValue range) => range.MediaType.ToString().ToLowerInvariant() switch
    {
        "application/graphql-response+json" => (ResponseMedia.GraphQLResponse, 3),
        "application/*" => (ResponseMedia.GraphQLResponse, 2),
        "*/*" => (ResponseMedia.GraphQLResponse, 1),
        "application/json" => (ResponseMedia.Json, 3),
        "multipart/mixed" or "multipart/*" => (ResponseMedia.Multipart, 3),
        "application/jsonl" => (ResponseMedia.JsonLines, 3),
        "application/graphql-response+jsonl" => (ResponseMedia.GraphQLResponseLines, 3),
        "text/event-stream" or "text/*" => (ResponseMedia.EventStream, 3),
        _ => (default, 0),
    };

    /// <summary>Whether the client asks for parts by path: HotChocolate's name for them, and the one of Apollo's clients.</summary>
    private static bool IsLegacy(MediaTypeHeaderValue range) => range.Parameters.Any(parameter
        => (parameter.Name.Equals("incrementalSpec", StringComparison.OrdinalIgnoreCase) && parameter.Value.Equals("v0.1", StringComparison.OrdinalIgnoreCase))
            || (parameter.Name.Equals("deferSpec", StringComparison.OrdinalIgnoreCase) && parameter.Value == "20220824"));

    /// <summary>The form with the greatest weight; the first one of equals. Weight 0 refuses.</summary>
    private static ResponseMedia? Best(ReadOnlySpan<double> weights, params ReadOnlySpan<ResponseMedia> forms)
    {
        ResponseMedia? best = null;
        var weight = 0d;
        foreach (var form in forms)
        {
            if (weights[(int)form] > weight)
            {
                (best, weight) = (form, weights[(int)form]);
            }
        }

        return best;
    }
}
