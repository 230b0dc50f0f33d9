using System.Buffers;
using System.IO.Pipelines;
using Microsoft.AspNetCore.Http;

namespace Cacao.Transport;

/// <summary>Reads the body of a POST from the pipe, at most as much as is allowed.</summary>
internal static class RequestBody
{
    public static async ValueTask<OperationRequest> ReadAsync(HttpRequest request, int maxSize, CancellationToken cancellationToken)
    {
        if (RequestContentType.GetForeignCharset(request.ContentType) is { } charset)
        {
            throw new RequestFormatException(TransportErrors.UnsupportedCharset(charset));
        }

        if (request.ContentLength > maxSize)
        {
            throw TooLarge(maxSize);
        }

        return await ReadAsync(request.BodyReader, maxSize, cancellationToken);
    }

    public static async ValueTask<OperationRequest> ReadAsync(PipeReader reader, int maxSize, CancellationToken cancellationToken)
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
                return Parse(buffer);
            }
            finally
            {
                reader.AdvanceTo(buffer.End);
            }
        }
    }

    private static OperationRequest Parse(in ReadOnlySequence<byte> body)
    {
        if (body.IsSingleSegment)
        {
            return RequestReader.Read(body.FirstSpan);
        }

        var length = (int)body.Length;
        var rented = ArrayPool<byte>.Shared.Rent(length);
        try
        {
            body.CopyTo(rented);
            return RequestReader.Read(rented.AsSpan(0, length));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
    }

    private static RequestFormatException TooLarge(int maxSize)
        => new(TransportErrors.TooLarge(maxSize), StatusCodes.Status413PayloadTooLarge);
}
