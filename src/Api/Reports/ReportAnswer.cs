using System.Buffers;
using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace ServiceTeams.Api.Reports;

/// <summary>
/// The body of a report. Up to a mebibyte it is held back: then it has its length and an ETag made of its bytes, and whatever goes
/// wrong is told properly. What is longer streams, page after page, without an ETag; there an error cuts the connection, so
/// that nobody takes a part for the whole.
/// </summary>
internal sealed class ReportAnswer(HttpContext http, ReportFormat format)
{
    private const int MostHeldBack = 1 << 20;
    private readonly ArrayBufferWriter<byte> _buffer = new();

    private bool IsHead => HttpMethods.IsHead(http.Request.Method);

    public async Task WriteAsync(IAsyncEnumerable<System.Text.Json.JsonElement> pages)
    {
        format.Begin(_buffer);
        await foreach (var page in pages)
        {
            foreach (var row in page.EnumerateArray())
            {
                format.Row(_buffer, row);
            }

            if (_buffer.WrittenCount > MostHeldBack || http.Response.HasStarted)
            {
                if (IsHead)
                {
                    return; // it streams: there is nothing more to say about it
                }

                await SendAsync();
            }
        }

        format.End(_buffer);
        if (!http.Response.HasStarted)
        {
            var etag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(_buffer.WrittenSpan))}\"");
            http.Response.GetTypedHeaders().ETag = etag;
            if (http.Request.GetTypedHeaders().IfNoneMatch.Any(seen => seen.Compare(etag, useStrongComparison: false) || seen.Equals(EntityTagHeaderValue.Any)))
            {
                http.Response.StatusCode = StatusCodes.Status304NotModified;
                return;
            }

            http.Response.ContentLength = _buffer.WrittenCount;
        }

        if (!IsHead)
        {
            await SendAsync();
        }
    }

    private async Task SendAsync()
    {
        await http.Response.Body.WriteAsync(_buffer.WrittenMemory, http.RequestAborted);
        await http.Response.Body.FlushAsync(http.RequestAborted);
        _buffer.ResetWrittenCount();
    }
}
