namespace ServiceTeams.Shared.Groups;

/// <summary>A request for groups that contradicts itself or asks for too much.</summary>
public sealed class GroupRequestException(string code, string message) : GraphQLException(ErrorBuilder.New().SetMessage(message).SetCode(code).Build());
