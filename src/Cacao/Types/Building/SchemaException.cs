namespace Cacao;

/// <summary>The schema is wrong. The message names the C# member that has to change.</summary>
public sealed class SchemaException(string message) : Exception(message);
