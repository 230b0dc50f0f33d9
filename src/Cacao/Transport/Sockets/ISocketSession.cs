using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Cacao;

/// <summary>The WebSocket below a session.</summary>
public interface ISocketConnection
{
    /// <summary>The request that opened the connection.</summary>
    HttpContext HttpContext { get; }

    /// <summary>The services of the connection.</summary>
    IServiceProvider RequestServices { get; }

    /// <summary>Signals that the client is gone.</summary>
    CancellationToken RequestAborted { get; }
}

/// <summary>What one client does over one WebSocket.</summary>
public interface ISocketSession : IDisposable
{
    /// <summary>The WebSocket.</summary>
    ISocketConnection Connection { get; }
}

/// <summary>What a client sent along with a message.</summary>
public interface IOperationMessagePayload
{
    /// <summary>The message's <c>payload</c>; null when there was none.</summary>
    JsonElement? Payload { get; }
}
