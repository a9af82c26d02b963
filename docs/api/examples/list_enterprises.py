"""Prints the names of all enterprises of a region that a key may read, page by page."""

import json
import os
import sys
import time
import urllib.error
import urllib.request

ADDRESS = os.environ.get("LIANXI", "http://127.0.0.1:4000")
KEY = os.environ["LIANXI_KEY"]
MOST_TRIES = 5

QUERY = """
query ListEnterprises($region: Int!, $first: Int!, $after: String) {
  enterprises(regionId: $region, first: $first, after: $after, order: NAME_ASC) {
    nodes { name }
    pageInfo { hasNextPage endCursor }
  }
}
"""


def ask(variables):
    """Sends the query; waits as long as the server says where it is asked too often or busy."""
    request = urllib.request.Request(
        f"{ADDRESS}/graphql",
        data=json.dumps({"query": QUERY, "variables": variables}).encode(),
        headers={"authorization": f"Bearer {KEY}", "content-type": "application/json"},
    )
    for attempt in range(1, MOST_TRIES + 1):
        try:
            with urllib.request.urlopen(request, timeout=60) as answer:
                body = json.load(answer)
            break
        except urllib.error.HTTPError as refusal:
            if refusal.code not in (429, 503) or attempt == MOST_TRIES:
                sys.exit(f"{refusal.code}: {refusal.read().decode()}")
            time.sleep(float(refusal.headers.get("retry-after", "1")))
        except urllib.error.URLError as error:
            sys.exit(f"{ADDRESS} cannot be reached: {error.reason}")
    if body.get("errors"):
        sys.exit(", ".join(error["extensions"]["code"] for error in body["errors"]))
    return body["data"]


def main():
    region, first = int(os.environ.get("REGION", "370800")), int(os.environ.get("PAGE_SIZE", "100"))
    after = None
    while True:
        page = ask({"region": region, "first": first, "after": after})["enterprises"]
        for enterprise in page["nodes"]:
            print(enterprise["name"])
        if not page["pageInfo"]["hasNextPage"]:
            return
        after = page["pageInfo"]["endCursor"]


if __name__ == "__main__":
    main()
