using System.Net;
using System.Net.Sockets;

namespace Grove.Access.SignIn;

/// <summary>Where a request comes from, as far as counting tries goes.</summary>
internal static class ClientAddress
{
    /// <summary>The address; of IPv6 only the half that a customer gets from their provider, since the other half is theirs to vary.</summary>
    public static string Of(IPAddress? address)
    {
        if (address is { IsIPv4MappedToIPv6: true })
        {
            address = address.MapToIPv4();
        }

        return address is { AddressFamily: AddressFamily.InterNetworkV6 }
            ? Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8))
            : address?.ToString() ?? "unknown";
    }
}
