using System.Buffers;
using System.IO.Pipelines;
using Microsoft.AspNetCore.Http;

namespace Cacao.Transport;

/// <summary>Reads the body of a POST from the pipe, at most as much as is allowed.</summary>
internal static class RequestBody
{
    /// <summary>The request; <paramref name="stored"/> is what the path says, null when it says nothing.</summary>
    public static async ValueTask<OperationRequest> ReadAsync(
        HttpRequest request,
        int maxSize,
        StoredOperation? stored,
        CancellationToken cancellationToken)
    {
        if (RequestContentType.GetForeignCharset(request.ContentType) is { } charset)
        {
            throw new RequestFormatException(TransportErrors.UnsupportedCharset(charset));
        }

        if (request.ContentLength > maxSize)
        {
            throw TooLarge(maxSize);
        }

        return await ReadAsync(request.BodyReader, maxSize, stored, cancellationToken);
    }

    public static async ValueTask<OperationRequest> ReadAsync(
        PipeReader reader,
        int maxSize,
        StoredOperation? stored,
        CancellationToken cancellationToken)
    {
        while (true)
        {
            var read = await reader.ReadAsync(cancellationToken);
            var buffer = read.Buffer;
            if (buffer.Length > maxSize)
            {
                reader.AdvanceTo(buffer.End);
                throw TooLarge(maxSize);
            }

            if (!read.IsCompleted)
            {
                // Nothing is taken yet, all is seen: the pipe keeps the segments and waits for more.
                reader.AdvanceTo(buffer.Start, buffer.End);
                continue;
            }

            try
            {
                return Parse(buffer, stored);
            }
            finally
            {
                reader.AdvanceTo(buffer.End);
            }
        }
    }

    private static OperationRequest Parse(in ReadOnlySequence<byte> body, StoredOperation? stored)
    {
        if (body.IsSingleSegment)
        {
            return RequestReader.Read(body.FirstSpan, stored);
        }

        var length = (int)body.Length;
        var rented = ArrayPool<byte>.Shared.Rent(length);
        try
        {
            body.CopyTo(rented);
            return RequestReader.Read(rented.AsSpan(0, length), stored);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
    }

    private static RequestFormatException TooLarge(int maxSize)
        => new(TransportErrors.TooLarge(maxSize), StatusCodes.Status413PayloadTooLarge);
}
