/** Payload's REST interface, behind the gate that lets strangers through to sign-in and released files only. */
import config from '@payload-config'
import { REST_DELETE, REST_GET, REST_OPTIONS, REST_PATCH, REST_POST, REST_PUT } from '@payloadcms/next/routes'
import { gateStrangers } from '@/cms/access/gate-strangers'

export const GET = gateStrangers(REST_GET(config), config)
export const POST = gateStrangers(REST_POST(config), config)
export const PATCH = gateStrangers(REST_PATCH(config), config)
export const PUT = gateStrangers(REST_PUT(config), config)
export const DELETE = gateStrangers(REST_DELETE(config), config)
export const OPTIONS = REST_OPTIONS(config)
