namespace Cacao.Types.Mutations;

/// <summary>A feature of mutations whose arguments were put into one input object: its instance is the array of their values.</summary>
internal sealed record ConventionInput(InputObjectType Type);

/// <summary>What a mutation by convention returns: its result, or the errors that it declared.</summary>
internal sealed record MutationPayload(object? Result, IReadOnlyList<object>? Errors);
