using Cacao.Transport;
using Microsoft.AspNetCore.Builder;

namespace Cacao;

/// <summary>Adds to the endpoint of a schema: conventions (authorization, CORS …) and options.</summary>
public sealed class GraphQLEndpointConventionBuilder : IEndpointConventionBuilder
{
    private readonly IEndpointConventionBuilder[] _routes;

    internal GraphQLEndpointConventionBuilder(GraphQLEndpoint endpoint, params IEndpointConventionBuilder[] routes)
        => (Endpoint, _routes) = (endpoint, routes);

    internal GraphQLEndpoint Endpoint { get; }

    /// <inheritdoc />
    public void Add(Action<EndpointBuilder> convention)
    {
        foreach (var route in _routes)
        {
            route.Add(convention);
        }
    }

    /// <inheritdoc />
    public void Finally(Action<EndpointBuilder> finallyConvention)
    {
        foreach (var route in _routes)
        {
            route.Finally(finallyConvention);
        }
    }
}

/// <summary>Adds to an endpoint that takes requests only: conventions (authorization, CORS …) and options.</summary>
public sealed class GraphQLHttpEndpointConventionBuilder : IEndpointConventionBuilder
{
    private readonly IEndpointConventionBuilder _route;

    internal GraphQLHttpEndpointConventionBuilder(GraphQLEndpoint endpoint, IEndpointConventionBuilder route)
        => (Endpoint, _route) = (endpoint, route);

    internal GraphQLEndpoint Endpoint { get; }

    /// <inheritdoc />
    public void Add(Action<EndpointBuilder> convention) => _route.Add(convention);

    /// <inheritdoc />
    public void Finally(Action<EndpointBuilder> finallyConvention) => _route.Finally(finallyConvention);
}

/// <summary>Adds to an endpoint that takes WebSockets only: conventions (authorization, CORS …) and options.</summary>
public sealed class GraphQLWebSocketEndpointConventionBuilder : IEndpointConventionBuilder
{
    private readonly IEndpointConventionBuilder _route;

    internal GraphQLWebSocketEndpointConventionBuilder(GraphQLEndpoint endpoint, IEndpointConventionBuilder route)
        => (Endpoint, _route) = (endpoint, route);

    internal GraphQLEndpoint Endpoint { get; }

    /// <inheritdoc />
    public void Add(Action<EndpointBuilder> convention) => _route.Add(convention);

    /// <inheritdoc />
    public void Finally(Action<EndpointBuilder> finallyConvention) => _route.Finally(finallyConvention);
}
