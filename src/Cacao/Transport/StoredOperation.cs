namespace Cacao.Transport;

/// <summary>A stored document that the path of a request names, and which of its operations; null when it has only one.</summary>
internal sealed record StoredOperation(string DocumentId, string? OperationName)
{
    public const string IdParameter = "documentId";
    public const string NameParameter = "operationName";

    /// <summary>Names the document of a request that must not name one itself.</summary>
    public OperationRequest ApplyTo(OperationRequest request)
        => request.Document is null && request.DocumentId is null && request.OperationName is null
            ? request with { DocumentId = DocumentId, OperationName = OperationName }
            : throw new RequestFormatException(TransportErrors.DocumentNamedTwice());
}
