using Microsoft.AspNetCore.Http;

namespace Cacao.Transport;

/// <summary>The request cannot be understood, so it never reaches the executor.</summary>
internal sealed class RequestFormatException(IError error, int status = StatusCodes.Status400BadRequest) : Exception(error.Message)
{
    public IError Error { get; } = error;

    /// <summary>The HTTP status; a client that only takes application/json sees 400 as 200.</summary>
    public int Status { get; } = status;
}
