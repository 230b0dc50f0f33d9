namespace Cacao.Execution;

/// <summary>How large a request may be; the transport refuses larger ones without reading them whole.</summary>
internal sealed class RequestSizeOptions
{
    public int MaxBytes { get; set; } = 20_480_000;
}
